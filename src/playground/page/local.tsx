import { serverDoor } from './door.ts';
import { openPage } from './open-page.tsx';

openPage(serverDoor);
