package vn.motcua.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.motcua.contract.queue.QueueService;

/**
 * The settings of a provincial backend: {@code province.yaml}.
 *
 * @param listenHost address to listen on; 127.0.0.1 behind a proxy that ends TLS
 * @param port 0 takes any free one
 * @param database {@code sqlite} keeps one file in the data folder; or a JDBC address such as
 *     {@code jdbc:postgresql://db.example/motcua}
 * @param databaseUser empty for sqlite
 * @param databasePasswordFile file that holds the password; read when a user is named
 * @param unit code that begins every dossier code given here, e.g. {@code H56.12}
 * @param sampleProvince whether to begin with 40 invented dossiers, sample logins and an enrolment
 *     code; refused on any address but loopback
 * @param settledAfter how old a backup gets at most before the next one is made: until then kiosks
 *     keep what they sent, and bring it again when the province went back to its backup
 * @param payment the bank that takes fees; a sample province has a sandbox instead
 * @param petitionStepsPerHour how often one address may rate or reopen petitions in an hour
 * @param centres where people wait; none where kiosks give no numbers
 * @param connectors the other offices' systems; a sample province has sandboxes instead
 */
public record ProvinceConfig(
        String listenHost,
        int port,
        Path dataFolder,
        String database,
        String databaseUser,
        Path databasePasswordFile,
        String provinceName,
        String unit,
        boolean sampleProvince,
        Duration settledAfter,
        PaymentConfig payment,
        int petitionStepsPerHour,
        List<ServiceCentre> centres,
        ConnectorsConfig connectors) {

    private static final int HOURS_MAX = 24 * 7;
    private static final int USUAL_STEPS = 20;

    public ProvinceConfig {
        centres = List.copyOf(centres);
    }

    /** A province that stands alone: fees are paid at the desk only. */
    public ProvinceConfig(
            String listenHost,
            int port,
            Path dataFolder,
            String database,
            String databaseUser,
            Path databasePasswordFile,
            String provinceName,
            String unit,
            boolean sampleProvince,
            Duration settledAfter) {
        this(
                listenHost,
                port,
                dataFolder,
                database,
                databaseUser,
                databasePasswordFile,
                provinceName,
                unit,
                sampleProvince,
                settledAfter,
                PaymentConfig.NONE,
                USUAL_STEPS,
                List.of(),
                ConnectorsConfig.NONE);
    }

    /** The same, where people wait for these in its only centre. */
    public ProvinceConfig withQueues(List<QueueService> wanted) {
        return withCentres(List.of(new ServiceCentre("", "", wanted)));
    }

    /** The same, where people wait in these. */
    public ProvinceConfig withCentres(List<ServiceCentre> wanted) {
        return new ProvinceConfig(
                listenHost,
                port,
                dataFolder,
                database,
                databaseUser,
                databasePasswordFile,
                provinceName,
                unit,
                sampleProvince,
                settledAfter,
                payment,
                petitionStepsPerHour,
                wanted,
                connectors);
    }

    /**
     * @throws ConfigException naming file, key, value found and value wanted
     */
    public static ProvinceConfig read(Path file) {
        ConfigNode root = ConfigFile.read(file);
        ProvinceConfig config =
                new ProvinceConfig(
                        root.text("listenHost", "127.0.0.1", "127.0.0.1"),
                        root.integer("port", 0, 65_535, 8090),
                        root.path("dataFolder", "/var/lib/motcua-province"),
                        root.text("database", "sqlite", "sqlite"),
                        root.text("databaseUser", "motcua", ""),
                        root.path("databasePasswordFile", "database-password", "database-password"),
                        root.text("provinceName", "Tỉnh Mẫu"),
                        unit(root),
                        root.flag("sampleProvince", false),
                        Duration.ofHours(root.integer("settledAfterHours", 0, HOURS_MAX, 0)),
                        PaymentConfig.read(root.below("payment")),
                        root.integer("petitionStepsPerHour", 1, 1000, USUAL_STEPS),
                        QueueConfig.read(root),
                        ConnectorsConfig.read(root.below("connectors")));
        root.close();
        if (config.sampleProvince() && !config.listenHost().equals("127.0.0.1")) {
            throw root.wrong(
                    "sampleProvince",
                    "true",
                    "The sample province has public logins; set listenHost to 127.0.0.1");
        }
        return config;
    }

    private static String unit(ConfigNode root) {
        String unit = root.text("unit", "H56.12");
        if (!unit.matches("[HG][0-9]{2}(?:\\.[0-9]{1,3}){0,6}")) {
            throw root.wrong("unit", unit, "Write the unit code of QĐ 20/2020/QĐ-TTg, e.g. H56.12");
        }
        return unit;
    }
}
