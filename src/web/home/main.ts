import '../home/home.css';
import { startPage } from '../shared/start-page.ts';

startPage();
