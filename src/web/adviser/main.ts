import '../adviser/adviser.css';
import { startPage } from '../shared/start-page.ts';

startPage();
