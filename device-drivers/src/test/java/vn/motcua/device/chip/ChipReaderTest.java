package vn.motcua.device.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.chip.simulated.SampleCard;
import vn.motcua.device.chip.simulated.SampleChip;

/** A card tells who holds it to the one who holds it, and is believed only if the state signed. */
@Timeout(300)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChipReaderTest {
    private static final CardKey KEY =
            CardKey.of(SampleCard.NUMBER, LocalDate.of(1990, 2, 15), LocalDate.of(2030, 2, 15));
    private static final CardKey ANOTHER_KEY =
            CardKey.of(SampleCard.NUMBER, LocalDate.of(1990, 2, 16), LocalDate.of(2030, 2, 15));
    private static final DeviceId ID = new DeviceId("chip-reader");
    private static final int AMONG_THE_FILES = 9;

    @TempDir static Path folder;
    private static SampleCard card;
    private static VirtualReader reader;

    @BeforeAll
    static void plugIn() throws IOException, GeneralSecurityException {
        assumeTrue(VirtualReader.canStart(), "pcscd with a virtual reader cannot be started here");
        card = new SampleCard();
        reader = VirtualReader.start(folder);
        VirtualReader.await(() -> !ChipReader.readers().isEmpty());
    }

    @AfterAll
    static void unplug() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }

    @AfterEach
    void takeAway() throws IOException {
        reader.takeAway();
        VirtualReader.await(() -> !trusting().hasCard());
    }

    private static ChipReader trusting(X509Certificate... certificates) {
        return new ChipReader(ID, VirtualReader.NAME, new Signers(List.of(certificates)));
    }

    private static void lay(Map<Integer, byte[]> files, int answersMax)
            throws IOException, GeneralSecurityException {
        reader.put(new SampleChip(SampleCard.MRZ_KEY, files), answersMax);
        VirtualReader.await(() -> trusting().hasCard());
    }

    private static void lay(Map<Integer, byte[]> files)
            throws IOException, GeneralSecurityException {
        lay(files, Integer.MAX_VALUE);
    }

    @Test
    @Order(1)
    void a_card_that_the_state_signed_tells_who_holds_it() throws Exception {
        lay(card.files());

        ChipOutcome outcome = trusting(card.state).read(KEY);

        assertThat(outcome)
                .isEqualTo(
                        new ChipOutcome.Read(
                                new ChipIdentity(
                                        SampleCard.NUMBER,
                                        "012345678",
                                        SampleCard.NAME,
                                        "15/02/1990",
                                        "Nữ",
                                        "Phường Mẫu, Thành phố Mẫu",
                                        "01/07/2021",
                                        "15/02/2030")));
        assertThat(outcome.toString()).doesNotContain(SampleCard.NAME, SampleCard.NUMBER);
    }

    @Test
    @Order(2)
    void a_card_is_read_again_and_again_without_being_moved() throws Exception {
        lay(card.files());
        ChipReader chips = trusting(card.signer);

        for (int round = 0; round < 3; round++) {
            assertThat(chips.read(KEY)).isInstanceOf(ChipOutcome.Read.class);
        }
    }

    @Test
    @Order(3)
    void who_does_not_know_what_stands_on_the_card_reads_nothing() throws Exception {
        lay(card.files());

        assertThat(trusting(card.state).read(ANOTHER_KEY)).isEqualTo(new ChipOutcome.WrongKey());
        assertThat(trusting(card.state).read(KEY)).isInstanceOf(ChipOutcome.Read.class);
        assertThat(trusting(card.state).read(List.of(ANOTHER_KEY, KEY)))
                .isInstanceOf(ChipOutcome.Read.class);
    }

    @Test
    @Order(4)
    void a_signer_that_nobody_named_is_not_trusted() throws Exception {
        lay(card.files());

        assertThat(trusting().read(KEY)).isInstanceOf(ChipOutcome.NotTrusted.class);
        assertThat(trusting(new SampleCard().state).read(KEY))
                .isInstanceOf(ChipOutcome.NotTrusted.class);
    }

    @Test
    @Order(5)
    void a_name_that_nobody_signed_is_noticed() throws Exception {
        lay(card.changedFiles());

        assertThat(trusting(card.state).read(KEY)).isEqualTo(new ChipOutcome.Tampered());
    }

    @Test
    @Order(5)
    void a_newer_card_opens_by_pace_and_only_with_its_key() throws Exception {
        lay(card.newerFiles());

        assertThat(trusting(card.state).read(KEY)).isInstanceOf(ChipOutcome.Read.class);
        assertThat(trusting(card.state).read(ANOTHER_KEY)).isEqualTo(new ChipOutcome.WrongKey());
    }

    @Test
    @Order(6)
    void an_empty_reader_has_no_card() {
        assertThat(trusting(card.state).read(KEY)).isEqualTo(new ChipOutcome.NoCard());
    }

    @Test
    @Order(7)
    void certificates_lie_in_a_folder_beside_anything_else() throws Exception {
        Path trusted = Files.createDirectory(folder.resolve("trusted"));
        Path _ = Files.write(trusted.resolve("state.der"), card.state.getEncoded());
        Path _ = Files.writeString(trusted.resolve("README"), "whom we trust");

        assertThat(Signers.in(trusted)).isEqualTo(new Signers(List.of(card.state)));
        assertThat(Signers.in(folder.resolve("nowhere"))).isEqualTo(new Signers(List.of()));
    }

    /** Late, for the virtual reader does not always recover from it. */
    @Test
    @Order(8)
    void a_card_taken_away_too_early_says_so() throws Exception {
        lay(card.files(), AMONG_THE_FILES);

        assertThat(trusting(card.state).read(KEY)).isEqualTo(new ChipOutcome.CardRemoved());
    }

    @Test
    @Order(9)
    void another_reader_and_no_reader_are_told() throws Exception {
        assertThat(ChipReader.readers()).containsExactly(VirtualReader.NAME);
        assertThat(trusting(card.state).status()).isEqualTo(new DeviceStatus.Ready());
        assertThat(new ChipReader(ID, "Another", new Signers(List.of())).read(KEY))
                .isEqualTo(new ChipOutcome.ReaderGone());

        reader.unplug();

        assertThat(trusting(card.state).read(KEY)).isEqualTo(new ChipOutcome.ReaderGone());
        assertThat(trusting(card.state).status())
                .isEqualTo(new DeviceStatus.Faulted(DeviceFault.NO_DEVICE));
    }
}
