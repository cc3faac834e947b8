package nrw.kim.kit.testing;

/** A Postgres server for tests, wherever it comes from. */
interface TestPostgres {
    /** Starts it with logical replication on. */
    void start();

    /** Stops it and drops its data. */
    void stop();

    /** Host to connect to. */
    String host();

    /** Port to connect to. */
    int port();

    /** JDBC address with the superuser's credentials. */
    String superuserUrl(String database);
}
