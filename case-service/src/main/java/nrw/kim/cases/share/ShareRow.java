package nrw.kim.cases.share;

/**
 * What a Kommune gets.
 *
 * @param hundredths of a full post
 */
record ShareRow(String ags, int persons, int hundredths) {}
