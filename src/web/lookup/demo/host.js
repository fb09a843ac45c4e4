// What a site can do with the events of the lookup: here it only tells what it heard.
const heard = document.getElementById('heard');
const results = document.getElementById('results');
document.addEventListener('results-changed', ({ detail }) => {
  results.textContent = `${detail.results.length} results on ${detail.asOf}`;
});
document.addEventListener('instrument-selected', (event) => {
  if (event.detail.how === 'desk') event.preventDefault();
  heard.textContent = `${event.detail.how}: ${event.detail.name}`;
});
