import '../accessibility/accessibility.css';
import { startPage } from '../shared/start-page.ts';

startPage();
