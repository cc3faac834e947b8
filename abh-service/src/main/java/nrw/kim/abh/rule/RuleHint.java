package nrw.kim.abh.rule;

/** Information that belongs to a kind of procedure and is not to be checked (Hinweis), e.g. on the family. */
public record RuleHint(String paragraph, String textDe, String textEn) {}
