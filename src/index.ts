/** Registers every element; nothing else. */
import './widgets/duty-checklist/duty-checklist.define.js';
