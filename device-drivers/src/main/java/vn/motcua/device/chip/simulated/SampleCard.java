package vn.motcua.device.chip.simulated;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jmrtd.lds.SODFile;

/** An invented card of an invented person, signed by an invented state. */
public final class SampleCard {
    public static final String NUMBER = "001190012345";
    public static final String NAME = "Nguyễn Thị Mẫu";
    static final int DG1 = 0x0101;
    static final int DG13 = 0x010D;
    static final int SOD = 0x011D;

    /** Number, birth and expiry with their check digits. */
    public static final String MRZ_KEY = "190012345790021553002153";

    private static final AlgorithmIdentifier ECDSA =
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    private static final Instant SIGNED = Instant.parse("2021-07-01T00:00:00Z");
    private static final int TERM_DAYS = 10 * 365;

    private final KeyPair stateKeys = keys();
    private final KeyPair signerKeys = keys();
    public final X509Certificate state = certificate("State", stateKeys, "State", true);
    public final X509Certificate signer = certificate("State", signerKeys, "Signer", false);

    private final Map<Integer, byte[]> files = signed();

    public SampleCard() throws GeneralSecurityException {}

    /** The chip's files. */
    public Map<Integer, byte[]> files() {
        return new HashMap<>(files);
    }

    private Map<Integer, byte[]> signed() throws GeneralSecurityException {
        Map<Integer, byte[]> files = new HashMap<>();
        files.put(DG1, dataGroup1());
        files.put(DG13, dataGroup13(NAME));
        Map<Integer, byte[]> hashes = new HashMap<>();
        hashes.put(1, sha256(files.get(DG1)));
        hashes.put(13, sha256(files.get(DG13)));
        files.put(
                SOD,
                new SODFile("SHA-256", "SHA256withECDSA", hashes, signerKeys.getPrivate(), signer)
                        .getEncoded());
        return files;
    }

    /** Those of a newer card, which opens by PACE only. */
    public Map<Integer, byte[]> newerFiles() {
        Map<Integer, byte[]> files = files();
        files.put(SampleChip.CARD_ACCESS, PaceChip.CARD_ACCESS);
        return files;
    }

    /** The same with another name, which nobody signed. */
    public Map<Integer, byte[]> changedFiles() throws GeneralSecurityException {
        Map<Integer, byte[]> files = files();
        files.put(DG13, dataGroup13("Nguyễn Thị Khác"));
        return files;
    }

    private static byte[] dataGroup1() {
        String mrz =
                "IDVNM1900123457001190012345<<<"
                        + "9002155F3002153VNM<<<<<<<<<<<2"
                        + "NGUYEN<<THI<MAU<<<<<<<<<<<<<<<";
        byte[] text = mrz.getBytes(StandardCharsets.US_ASCII);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {0x61, (byte) (text.length + 3), 0x5F, 0x1F, (byte) text.length});
        bytes.writeBytes(text);
        return bytes.toByteArray();
    }

    private static byte[] dataGroup13(String name) throws GeneralSecurityException {
        var details = new ASN1EncodableVector();
        details.add(detail(1, new DERUTF8String(NUMBER)));
        details.add(detail(2, new DERUTF8String(name)));
        details.add(detail(3, new DERUTF8String("15/02/1990")));
        details.add(detail(4, new DERUTF8String("Nữ")));
        details.add(detail(9, new DERUTF8String("Phường Mẫu, Thành phố Mẫu")));
        details.add(detail(11, new DERUTF8String("01/07/2021")));
        details.add(detail(12, new DERUTF8String("15/02/2030")));
        details.add(
                detail(
                        13,
                        new DERSequence(
                                new ASN1Encodable[] {
                                    new DERSequence(new DERUTF8String("Nguyễn Văn Cha")),
                                    new DERSequence(new DERUTF8String("Trần Thị Mẹ"))
                                })));
        details.add(detail(15, new DERUTF8String("012345678")));
        byte[] content = encoded(new DERSequence(new DERSet(details)));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {
                    0x6D, (byte) 0x82, (byte) (content.length >> 8), (byte) content.length
                });
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }

    private static DERSequence detail(int number, ASN1Encodable value) {
        return new DERSequence(new ASN1Encodable[] {new ASN1Integer(number), value});
    }

    private X509Certificate certificate(
            String issuer, KeyPair keys, String subject, boolean mayIssue)
            throws GeneralSecurityException {
        try {
            var body = new V3TBSCertificateGenerator();
            body.setSerialNumber(new ASN1Integer(BigInteger.valueOf(subject.hashCode() & 0xFFFF)));
            body.setIssuer(new X500Name("C=VN,CN=" + issuer));
            body.setSubject(new X500Name("C=VN,CN=" + subject));
            body.setStartDate(new Time(Date.from(SIGNED)));
            body.setEndDate(new Time(Date.from(SIGNED.plus(TERM_DAYS, ChronoUnit.DAYS))));
            body.setSignature(ECDSA);
            body.setSubjectPublicKeyInfo(
                    SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded()));
            var extensions = new ExtensionsGenerator();
            extensions.addExtension(
                    Extension.basicConstraints, true, new BasicConstraints(mayIssue));
            body.setExtensions(extensions.generate());
            byte[] unsigned = body.generateTBSCertificate().getEncoded("DER");
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(stateKeys.getPrivate());
            signature.update(unsigned);
            var whole = new ASN1EncodableVector();
            whole.add(body.generateTBSCertificate());
            whole.add(ECDSA);
            whole.add(new DERBitString(signature.sign()));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(
                                    new ByteArrayInputStream(encoded(new DERSequence(whole))));
        } catch (IOException malformed) {
            throw new GeneralSecurityException(malformed);
        }
    }

    private static byte[] encoded(DERSequence sequence) throws GeneralSecurityException {
        try {
            return sequence.getEncoded("DER");
        } catch (IOException malformed) {
            throw new GeneralSecurityException(malformed);
        }
    }

    private static KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
