package nrw.kim.cases.localtheme;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists by KI. */
@ApplicationScoped
class ThemeListRepository implements PanacheRepositoryBase<ThemeList, String> {}
