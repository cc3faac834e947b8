package nrw.kim.kit.sample.note;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.problem.Problem;

@ApplicationScoped
public class NoteRepository implements PanacheRepositoryBase<Note, UUID> {

    Uni<Note> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<?> sleep() {
        return getSession().chain(session -> session.createNativeQuery("select 1 from pg_sleep(0.05)", Integer.class)
                .getSingleResult());
    }

    Uni<List<Note>> page(UUID after, int limit) {
        return find("id > ?1 order by id", after).page(0, limit + 1).list();
    }
}
