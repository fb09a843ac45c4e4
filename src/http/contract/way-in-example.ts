const SCHEME_TEXT = {
  title: 'Regeling nationale EZ-subsidies, titel 3.4',
  url: 'https://zoek.officielebekendmakingen.nl/stcrt-2016-21055.html',
};

/** Why not and the nearest way in, with everything that can be said of it. */
export const WAY_IN_EXAMPLE = {
  text: 'Dit past niet zoals het nu is. Met één aanpassing wordt dat anders.',
  failing: [
    {
      changeable: 'now',
      kind: 'condition',
      fact: 'feasibilityCostShare',
      outcome: 'unmet',
      required: 'minstens 60%',
      given: '40%',
      text: 'Aandeel haalbaarheidsstudie in de kosten: minstens 60%. Dat past niet: u gaf 40% op.',
      decisive: true,
      path: '/all/1/all/2',
      source: SCHEME_TEXT,
    },
  ],
  blockedBy: [],
  ways: [
    {
      changes: [
        {
          fact: 'feasibilityCostShare',
          label: 'aandeel haalbaarheidsstudie in de kosten',
          changeable: 'now',
          given: '40%',
          value: { atLeast: 60 },
          required: 'minstens 60%',
          text: 'Aandeel haalbaarheidsstudie in de kosten: ga van 40% naar minstens 60%.',
          source: SCHEME_TEXT,
        },
      ],
      leadsTo: 'undetermined',
      missing: [
        {
          fact: 'projectStarted',
          label: 'project al begonnen',
          question: 'Is het project al begonnen, of is er al een opdracht gegeven?',
        },
      ],
      text: 'Aandeel haalbaarheidsstudie in de kosten: ga van 40% naar minstens 60%. Dan valt het niet meer af. We moeten dan nog weten: project al begonnen.',
    },
  ],
  desks: [
    {
      instrument: {
        id: 'mit-haalbaarheid-oost',
        name: 'MIT-haalbaarheidsproject Oost-Nederland',
        href: '/v1/instruments/mit-haalbaarheid-oost',
      },
      verdict: 'undetermined',
      desk: {
        id: 'managementautoriteit-oost',
        name: 'Managementautoriteit Oost-Nederland',
        url: 'https://www.op-oost.eu',
      },
      text: 'Voor deze plaats en dit thema kunt u terecht bij Managementautoriteit Oost-Nederland. Daar heet het: MIT-haalbaarheidsproject Oost-Nederland.',
    },
  ],
  nextOpening: {
    edition: '2017',
    opens: '2017-04-10T22:00:00Z',
    order: 'first-come',
    text: 'De volgende openstelling die we kennen, begint op 11 april 2017.',
  },
};
