package vn.motcua.device.chip;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jmrtd.lds.SODFile;

/**
 * Whether the chip says what was signed, and who signed it (ICAO Doc 9303, part 11, 5.1). It does
 * not show that the chip is the first one: a whole copy passes.
 *
 * @param signed the chip's list of what was signed
 */
record PassiveAuthentication(SODFile signed, Signers signers) {
    private static final BouncyCastleProvider CRYPTOGRAPHY = new BouncyCastleProvider();

    /** What is wrong with it, or nothing new. */
    enum Finding {
        GENUINE,
        TAMPERED,
        NOT_TRUSTED
    }

    /**
     * @param dataGroups the files as they were read, by the number of their group
     */
    Finding check(Map<Integer, byte[]> dataGroups) {
        try {
            X509Certificate signer = signed.getDocSigningCertificate();
            if (signer == null || !isAsListed(dataGroups) || !isSignedBy(signer)) {
                return Finding.TAMPERED;
            }
            return signers.trust(signer) ? Finding.GENUINE : Finding.NOT_TRUSTED;
        } catch (GeneralSecurityException | RuntimeException malformed) {
            return Finding.TAMPERED;
        }
    }

    private boolean isAsListed(Map<Integer, byte[]> dataGroups) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance(signed.getDigestAlgorithm(), CRYPTOGRAPHY);
        Map<Integer, byte[]> listed = signed.getDataGroupHashes();
        return dataGroups.entrySet().stream()
                .allMatch(group ->
                        MessageDigest.isEqual(
                                digest.digest(group.getValue()),
                                listed.getOrDefault(group.getKey(), new byte[0])));
    }

    private boolean isSignedBy(X509Certificate signer) throws GeneralSecurityException {
        String algorithm = signed.getDigestEncryptionAlgorithm();
        Signature signature = Signature.getInstance(algorithm, CRYPTOGRAPHY);
        var parameters = signed.getDigestEncryptionAlgorithmParams();
        signature.initVerify(signer);
        if (parameters != null) {
            signature.setParameter(parameters);
        }
        signature.update(signed.getEContent());
        return signature.verify(signed.getEncryptedDigest());
    }
}
