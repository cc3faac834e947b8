/**
 * The people who work in a KI (Beschäftigte), learned from their own tokens: for names where else ids would stand, and for
 * choosing who takes over a case. No rights hang on it; those stand in the token alone.
 */
package nrw.kim.cases.team;
