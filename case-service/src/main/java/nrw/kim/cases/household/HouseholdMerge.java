package nrw.kim.cases.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.merge.MergeEffect;
import nrw.kim.kit.actor.Actor;

/** The place in a household follows the person to the case that goes on, unless that person has one already. */
@ApplicationScoped
class HouseholdMerge implements MergeEffect {
    private final MemberRepository members;

    HouseholdMerge(MemberRepository members) {
        this.members = members;
    }

    @Override
    public Uni<Void> onMerge(Actor actor, Case given, Case survivor) {
        return move(given.personId(), survivor.personId(), member -> member.followTo(survivor.personId()));
    }

    @Override
    public Uni<Void> onUndo(Actor actor, Case given, Case survivor) {
        return members.thatFollowed(given.personId(), survivor.personId())
                .chain(member -> member == null
                        ? Uni.createFrom().voidItem()
                        : move(survivor.personId(), given.personId(), HouseholdMember::goBack));
    }

    private Uni<Void> move(UUID from, UUID to, Consumer<HouseholdMember> step) {
        return members.ofPerson(from)
                .chain(member -> member == null
                        ? Uni.createFrom().voidItem()
                        : members.ofPerson(to)
                                .invoke(there -> {
                                    if (there == null) {
                                        step.accept(member);
                                    }
                                })
                                .replaceWithVoid());
    }
}
