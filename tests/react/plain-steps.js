export const STEPS = ['Class and lab', { title: 'A hundred draws', duration: 'P4W' }];
