/** The English words of the checklist's built-in content, by slug. */
export const dutyProse: Readonly<Record<string, string>> = {
  'duties.heading': 'What a clinical medical assistant does',
  'duties.deck': 'Tick each duty once you have learned it.',
  'duties.note':
    'Wording and grouping are ours. O*NET is used under CC BY 4.0; USDOL/ETA has not approved our changes.',
  'duties.patient': 'With the patient',
  'duties.vitals': 'Take vital signs',
  'duties.vitals.note': 'Blood pressure, temperature, pulse and oxygen level',
  'duties.prepare': 'Get patients ready for exams and treatment',
  'duties.assist': 'Assist at exams and minor procedures',
  'duties.explain': 'Go over instructions and follow-up care',
  'duties.tests': 'Tests and medication',
  'duties.specimens': 'Draw blood and collect specimens',
  'duties.ekg': 'Run EKGs and basic tests',
  'duties.injections': 'Give injections and vaccines',
  'duties.injections.note': 'Only where state law permits',
  'duties.injections.details': 'Rules in six states',
  'duties.injections.AZ':
    'In Arizona: yes, under the direct supervision of a physician, physician assistant or nurse practitioner.',
  'duties.injections.CA':
    'In California: into the skin, under it or into a muscle, if a provider authorizes and supervises it, after 10 hours of training and 10 injections of each kind.',
  'duties.injections.CT':
    'In Connecticut: vaccines only, not in hospitals, with national certification or military training, and after 24 hours of class and 8 hours of practice.',
  'duties.injections.FL':
    'In Florida: yes, but not into a vein, under the direct supervision of a physician.',
  'duties.injections.NJ':
    'In New Jersey: certified medical assistants only, under the skin or into a muscle, if a physician directs it.',
  'duties.injections.NY':
    'In New York: no, by guidance of 2019. A bill of 2025 to 2026 would permit vaccines; we do not know what became of it.',
  'duties.injections.advice': 'Elsewhere, ask your state’s board. Rules change, and this is no legal advice.',
  'duties.room': 'Room and record',
  'duties.sterilize': 'Sterilize instruments and set up exam rooms',
  'duties.records': 'Keep the electronic health record up to date',

  'onet-tasks.heading': 'Twenty tasks of medical assistants',
  'onet-tasks.deck': 'What people in the job told O*NET that they do, most important first in each group.',
  'onet-tasks.note':
    'This page includes information from the O*NET 31.0 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The ma-widgets project has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
  'onet-tasks.clinical': 'Clinical',
  'onet-tasks.2024': 'Take patient histories and measure vitals, height and weight',
  'onet-tasks.2033': 'Sterilize instruments and discard contaminated supplies safely',
  'onet-tasks.2026': 'Chart history, vitals and test results in the record',
  'onet-tasks.2029': 'Walk patients through care plans, medicines and the provider’s instructions',
  'onet-tasks.2032': 'Set up exam rooms and keep them clean',
  'onet-tasks.2025': 'Room patients and get them ready for the provider',
  'onet-tasks.2030': 'Assist during exams and procedures, including injections or suture removal',
  'onet-tasks.2030.note': 'What is permitted depends on state law',
  'onet-tasks.2027': 'Ready and give medications as the physician orders',
  'onet-tasks.2027.note': 'Only where state law permits',
  'onet-tasks.2031': 'Handle refill approvals and prescription details with pharmacies',
  'onet-tasks.2035': 'Replace wound dressings',
  'onet-tasks.lab': 'Lab and diagnostics',
  'onet-tasks.2028': 'Draw or gather specimens, label them and ready them for testing',
  'onet-tasks.2040': 'Run routine lab tests on samples',
  'onet-tasks.2043': 'Run EKG, X-ray and similar routine diagnostic equipment',
  'onet-tasks.2043.note': 'What is permitted depends on state law',
  'onet-tasks.2041': 'Get lab equipment ready for use',
  'onet-tasks.administrative': 'Administrative',
  'onet-tasks.2036': 'Welcome patients and check them in',
  'onet-tasks.2038': 'Cover front-office work: phones, dictation, insurance paperwork',
  'onet-tasks.2034': 'Book appointments',
  'onet-tasks.2039': 'Track stock and reorder medical, lab and office supplies',
  'onet-tasks.2037': 'Arrange tests and admissions with other facilities',
  'onet-tasks.2042': 'Keep billing, collection and other financial records',

  'skills.heading': 'Skills that the work asks for',
  'skills.deck': 'A check for yourself: tick what you would say of yourself today.',
  'skills.note': 'A list for self-assessment, in our own words.',
  'skills.communication': 'I say things clearly, to patients and to providers',
  'skills.detail': 'I measure and write down exactly',
  'skills.compassion': 'I stay kind and professional',
  'skills.pressure': 'I stay calm when much happens at once',
  'skills.organization': 'I keep my time and my tasks in order',
  'skills.technology': 'I am at ease with medical devices and electronic records',

  'training.heading': 'What training covers',
  'training.deck': 'Tick each topic as you finish it.',
  'training.note': 'Topics that programs commonly teach; each school sets its own course list.',
  'training.anatomy': 'Anatomy and physiology',
  'training.terminology': 'Medical terminology',
  'training.procedures': 'Clinical procedures and safety',
  'training.phlebotomy': 'Phlebotomy and lab techniques',
  'training.pharmacology': 'Basic pharmacology',
  'training.communication': 'Communication with patients',
  'training.ehr': 'Electronic health records',
  'training.externship': 'Externship: practice in a real clinic',

  'source.undated': 'undated page',
};

/** For translators, by slug; a `*` stands for any part of one. */
export const dutyNotes: Readonly<Record<string, string>> = {
  'duties.heading':
    'The occupation: use the word that clinics use for it in this language; not a physician assistant, and not a nurse',
  'duties.*.note': 'Below a duty, small',
  'duties.room': 'The name of a group: duties for the exam room and for the record',
  'duties.explain': 'With the patient, after the visit',
  'duties.injections.details': 'Opens a list: whether medical assistants may give injections in six states',
  'duties.injections.*':
    'An answer to: may medical assistants give injections there? Keep exactly what is permitted and what is not',
  'duties.injections.advice':
    'Below the rules of six states. A state’s board: the authority that licenses physicians or nurses',
  'source.undated': 'In place of the date of a source',
  'onet-tasks.note':
    'O*NET, USDOL/ETA and CC BY 4.0 are names and stay. The license asks for this notice: leave nothing out',
  'onet-tasks.*.note': 'Below a task, small',
  'onet-tasks.2025': 'To room: to bring patients to the exam room and to get them ready',
  'onet-tasks.2029': 'The provider: the physician, nurse practitioner or physician assistant',
  'skills.heading': 'Above a list of skills; the work is that of a medical assistant',
  'skills.deck': 'Below the heading: tells readers to tick the skills that they have',
  'skills.note': 'Below the list, for a reader who asks where it is from',
  'skills.*':
    'A reader says this of herself or himself; where a language marks gender, choose words that fit both',
  'training.externship': 'Supervised practice in a clinic, at the end of a program',
};
