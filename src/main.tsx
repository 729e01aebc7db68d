/** Starts the app in the browser. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './views/kit/tokens.css';
import { boot } from './app/boot.tsx';

boot();
