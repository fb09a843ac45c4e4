import '../landscape/landscape.css';
import { startPage } from '../shared/start-page.ts';

startPage();
