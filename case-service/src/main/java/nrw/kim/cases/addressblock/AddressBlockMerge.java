package nrw.kim.cases.addressblock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.merge.MergeEffect;
import nrw.kim.cases.person.PersonService;
import nrw.kim.kit.actor.Actor;

/**
 * Two records of one person are hidden alike (§ 51 BMG): a block that either of them is under holds for both for as long as
 * they are merged. Taken back, only that goes which came with the merging.
 */
@ApplicationScoped
class AddressBlockMerge implements MergeEffect {
    private final AddressBlockService blocks;
    private final CarriedBlockRepository carried;
    private final PersonService persons;

    AddressBlockMerge(AddressBlockService blocks, CarriedBlockRepository carried, PersonService persons) {
        this.blocks = blocks;
        this.carried = carried;
        this.persons = persons;
    }

    @Override
    public Uni<Void> onMerge(Actor actor, Case given, Case survivor) {
        return isBlocked(given).chain(one -> isBlocked(survivor).chain(other -> {
            if (one.equals(other)) {
                return Uni.createFrom().voidItem();
            }
            var open = one ? survivor : given;
            return carried.persistAndFlush(new CarriedBlock(given, open.personId()))
                    .chain(() -> blocks.carry(actor, open));
        }));
    }

    @Override
    public Uni<Void> onUndo(Actor actor, Case given, Case survivor) {
        return carried.findById(given.id()).chain(block -> {
            if (block == null) {
                return Uni.createFrom().voidItem();
            }
            return carried.delete(block)
                    .chain(() -> blocks.giveBack(actor, block.isOn(survivor.personId()) ? survivor : given));
        });
    }

    private Uni<Boolean> isBlocked(Case file) {
        return persons.get(file.personId()).map(person -> person.data().addressBlocked());
    }
}
