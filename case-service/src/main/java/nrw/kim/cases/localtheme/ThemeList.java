package nrw.kim.cases.localtheme;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nrw.kim.events.KiKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The themes of a KI with their version. */
@Entity
@Table(name = "local_theme_list")
class ThemeList {
    @Id
    private String ki;

    @Convert(converter = LocalThemesJson.class)
    private LocalThemes content;

    @Version
    private int version;

    protected ThemeList() {}

    ThemeList(KiKey ki, LocalThemes content) {
        this.ki = ki.value();
        this.content = content;
    }

    void replaceBy(LocalThemes wanted) {
        content = wanted;
    }

    /** The list from outside; version 0 while the KI has none. */
    @Schema(name = "LocalThemeList")
    record View(int version, LocalThemes list) {
        static View of(ThemeList found) {
            return found == null ? new View(0, LocalThemes.NONE) : new View(found.version + 1, found.content);
        }
    }
}
