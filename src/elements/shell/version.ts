/** The version of the library, told in `care-ready`. Equal to that of package.json; a test holds the two together. */
export const version = '0.1.0';
