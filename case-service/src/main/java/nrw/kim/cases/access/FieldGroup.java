package nrw.kim.cases.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import nrw.kim.events.code.LifeDomain;

/**
 * Datengruppe: what is opened and withheld together (G-05; Art. 9 DSGVO). A Lebensbereich belongs to one; what cuts across them
 * (Gewalt, Religion) is marked by who writes it down.
 */
public enum FieldGroup {
    /** Everything that is in no group of its own. */
    GENERAL,
    /** Gesundheit. */
    HEALTH,
    /** Gewalterfahrung: by mark only. */
    VIOLENCE,
    /** Aufenthalt: status, nationality, arrival and what the Lebensbereich Migrationsdaten says. */
    STATUS,
    /** Religion and world view: by mark only. */
    RELIGION,
    /** Notiz zur Migrationsphase: for who works on the case, and nobody else. */
    MIGRATION_PHASE;

    /** Group of a Lebensbereich. */
    public static FieldGroup of(LifeDomain domain) {
        return switch (domain) {
            case HEALTH -> HEALTH;
            case MIGRATION -> STATUS;
            case FAMILY, HOUSING, LANGUAGE, WORK, LIVELIHOOD, MOBILITY, PARTICIPATION -> GENERAL;
        };
    }

    /** All groups that a text touches, by its Lebensbereiche and by its marks. */
    public static Set<FieldGroup> of(Collection<LifeDomain> domains, Collection<FieldGroup> marks) {
        var groups = EnumSet.of(GENERAL);
        domains.forEach(domain -> groups.add(of(domain)));
        if (marks != null) {
            groups.addAll(marks);
        }
        return groups;
    }
}
