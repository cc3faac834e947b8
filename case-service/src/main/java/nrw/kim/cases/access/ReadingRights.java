package nrw.kim.cases.access;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.kim.events.code.LifeDomain;

/**
 * What somebody reads of a case. The table below is the only place that says so; every list, file, timeline, extract and print
 * asks here (G-05). What may not be read is left out, and the group is named as withheld whether or not there is anything
 * in it: that something is missing tells nothing.
 *
 * @param groups what is read
 */
public record ReadingRights(CaseRelation relation, Set<FieldGroup> groups) {
    private static final Map<CaseRelation, Set<FieldGroup>> TABLE = table();

    private static Map<CaseRelation, Set<FieldGroup>> table() {
        var table = new EnumMap<CaseRelation, Set<FieldGroup>>(CaseRelation.class);
        table.put(CaseRelation.RESPONSIBLE, EnumSet.allOf(FieldGroup.class));
        // Who stands in does the work, and must know of a danger.
        table.put(CaseRelation.SUBSTITUTE, EnumSet.allOf(FieldGroup.class));
        table.put(CaseRelation.TEAM, EnumSet.of(FieldGroup.GENERAL, FieldGroup.STATUS));
        // Whether a danger was handled well is a question of quality; what somebody believes is none.
        table.put(
                CaseRelation.SUPERVISING,
                EnumSet.of(FieldGroup.GENERAL, FieldGroup.HEALTH, FieldGroup.VIOLENCE, FieldGroup.STATUS));
        table.put(CaseRelation.COORDINATION, EnumSet.of(FieldGroup.GENERAL, FieldGroup.STATUS));
        table.put(CaseRelation.FORMER_LEAD, EnumSet.of(FieldGroup.GENERAL));
        // The Lebensbereiche consented to are added, see consented().
        table.put(CaseRelation.PARTNER, EnumSet.of(FieldGroup.GENERAL));
        table.put(CaseRelation.NONE, EnumSet.noneOf(FieldGroup.class));
        return table;
    }

    /** Rights that come with a relation. */
    public static ReadingRights of(CaseRelation relation) {
        return new ReadingRights(relation, TABLE.get(relation));
    }

    /** Rights of a body to which the person consented for these Lebensbereiche; what is marked stays withheld. */
    public static ReadingRights consented(Collection<LifeDomain> domains) {
        var groups = EnumSet.copyOf(TABLE.get(CaseRelation.PARTNER));
        domains.forEach(domain -> groups.add(FieldGroup.of(domain)));
        return new ReadingRights(CaseRelation.PARTNER, groups);
    }

    /** Groups that are not read, as the answer names them. */
    public Set<FieldGroup> withheld() {
        return groups.isEmpty() ? EnumSet.allOf(FieldGroup.class) : EnumSet.complementOf(EnumSet.copyOf(groups));
    }

    /** True if the group is read. */
    public boolean read(FieldGroup group) {
        return groups.contains(group);
    }

    /** True if everything that a text touches is read. */
    public boolean read(Collection<LifeDomain> domains, Collection<FieldGroup> marks) {
        return groups.containsAll(FieldGroup.of(domains, marks));
    }

    /** True if the Lebensbereich is read. */
    public boolean read(LifeDomain domain) {
        return read(FieldGroup.of(domain));
    }

    /** True if nothing is withheld: what nobody has looked through (a file) is read by these only. */
    public boolean readAll() {
        return withheld().isEmpty();
    }

    /** The Lebensbereiche that are read. */
    public List<LifeDomain> of(Collection<LifeDomain> domains) {
        return domains.stream().filter(this::read).toList();
    }
}
