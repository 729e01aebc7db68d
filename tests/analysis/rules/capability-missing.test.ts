/** The rule about a capability that a step asks for and our side lacks. */
import { testMissing } from '../missingTester.ts';

testMissing('capability-missing', 'capability:negotiation', 'team:presales');
