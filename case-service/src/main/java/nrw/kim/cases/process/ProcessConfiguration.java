package nrw.kim.cases.process;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nrw.kim.events.KiKey;

/** The settings of a KI with their version. */
@Entity
@Table(name = "process_configuration")
class ProcessConfiguration {
    @Id
    private String ki;

    @Convert(converter = ProcessSettingsJson.class)
    private ProcessSettings content;

    @Version
    private int version;

    protected ProcessConfiguration() {}

    ProcessConfiguration(KiKey ki, ProcessSettings content) {
        this.ki = ki.value();
        this.content = content;
    }

    void replaceBy(ProcessSettings settings) {
        content = settings;
    }

    ProcessSettings settings() {
        return content;
    }

    /** Counts from 1: a KI without own settings has version 0. */
    int etag() {
        return version + 1;
    }
}
