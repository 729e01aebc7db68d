/** The rule about a supporting team that a step asks for and our side lacks. */
import { testMissing } from '../missingTester.ts';

testMissing('support-missing', 'team:presales', 'system:roi-calculator');
