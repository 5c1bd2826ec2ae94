/** Registers every element; nothing else. */
import './widgets/career-path/career-path.define.js';
import './widgets/certification-comparison/certification-comparison.define.js';
import './widgets/duty-checklist/duty-checklist.define.js';
import './widgets/salary-outlook/salary-outlook.define.js';
