package nrw.kim.abh.rule;

/** A document that proves a condition (Nachweis). */
public record ProofDocument(String code, String de, String en) {}
