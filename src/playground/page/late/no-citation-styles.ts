/** Stands in for citeproc, which a page without style files never runs. */
export const Engine = undefined;
export default { Engine };
