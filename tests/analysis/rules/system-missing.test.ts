/** The rule about a system that a step asks for and our side lacks. */
import { testMissing } from '../missingTester.ts';

testMissing('system-missing', 'system:roi-calculator', 'capability:negotiation');
