package vn.motcua.device.chip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.AccessKeySpec;
import org.jmrtd.PACEKeySpec;
import org.jmrtd.PassportService;
import org.jmrtd.lds.CardAccessFile;
import org.jmrtd.lds.PACEInfo;
import org.jmrtd.lds.SODFile;
import org.jmrtd.lds.SecurityInfo;

/** One visit to a chip: opened with its key by PACE where it can that, else by BAC. */
final class ChipSession implements AutoCloseable {
    private static final int DG1 = 1;
    private static final int DG13 = 13;
    private static final int FILE_BYTES_MAX = 64 * 1024;

    private final TerminalLink link;
    private final PassportService chip;

    ChipSession(TerminalLink link) throws CardServiceException {
        this.link = link;
        chip =
                new PassportService(
                        link,
                        PassportService.NORMAL_MAX_TRANCEIVE_LENGTH,
                        PassportService.DEFAULT_MAX_BLOCKSIZE,
                        false,
                        true);
        chip.open();
    }

    /**
     * Whether the chip knows what an electronic travel document is.
     *
     * @throws CardServiceException if the card was taken away
     */
    boolean hasApplication() throws CardServiceException {
        try {
            chip.sendSelectApplet(false);
            return true;
        } catch (CardServiceException unknown) {
            return refused(unknown);
        }
    }

    /** It said no; unless it said nothing at all. */
    private boolean refused(CardServiceException why) throws CardServiceException {
        if (link.isLost()) {
            throw why;
        }
        return false;
    }

    /**
     * Whether the key fits.
     *
     * @throws CardServiceException if the card was taken away
     */
    boolean unlock(CardKey key) throws CardServiceException {
        try {
            Optional<PACEInfo> pace = pace();
            if (pace.isPresent()) {
                AccessKeySpec secret = PACEKeySpec.createMRZKey(key.asBac());
                PACEInfo how = pace.get();
                var _ =
                        chip.doPACE(
                                secret,
                                how.getObjectIdentifier(),
                                PACEInfo.toParameterSpec(how.getParameterId()),
                                how.getParameterId());
                chip.sendSelectApplet(true);
            } else {
                chip.sendSelectApplet(false);
                var _ = chip.doBAC(key.asBac());
            }
            return true;
        } catch (CardServiceException no) {
            return refused(no);
        } catch (GeneralSecurityException missing) {
            throw new CardServiceException("this Java cannot open chips", missing);
        }
    }

    /** How the chip wants to be opened by PACE; it says so before it is opened. */
    private Optional<PACEInfo> pace() throws CardServiceException {
        chip.sendSelectMF();
        try (InputStream access = open(PassportService.EF_CARD_ACCESS)) {
            for (SecurityInfo each : new CardAccessFile(access).getSecurityInfos()) {
                if (each instanceof PACEInfo how) {
                    return Optional.of(how);
                }
            }
            return Optional.empty();
        } catch (CardServiceException | IOException none) {
            return Optional.empty();
        }
    }

    /** Who holds the card, as far as it is genuine. */
    ChipOutcome identity(Signers signers) throws CardServiceException, IOException {
        byte[] details = file(PassportService.EF_DG13);
        Map<Integer, byte[]> groups = Map.of(DG1, file(PassportService.EF_DG1), DG13, details);
        var signed = new SODFile(new ByteArrayInputStream(file(PassportService.EF_SOD)));
        var finding = new PassiveAuthentication(signed, signers).check(groups);
        return finding == PassiveAuthentication.Finding.TAMPERED
                ? new ChipOutcome.Tampered()
                : PersonalDetails.identity(details)
                        .map(holder -> told(holder, finding))
                        .orElseGet(ChipOutcome.NotAnIdentityCard::new);
    }

    private static ChipOutcome told(ChipIdentity holder, PassiveAuthentication.Finding finding) {
        return finding == PassiveAuthentication.Finding.GENUINE
                ? new ChipOutcome.Read(holder)
                : new ChipOutcome.NotTrusted(holder);
    }

    private byte[] file(short name) throws CardServiceException, IOException {
        try (InputStream bytes = open(name)) {
            return bytes.readNBytes(FILE_BYTES_MAX);
        }
    }

    private InputStream open(short name) throws CardServiceException {
        return chip.getInputStream(name, PassportService.DEFAULT_MAX_BLOCKSIZE);
    }

    @Override
    public void close() {
        chip.close();
    }
}
