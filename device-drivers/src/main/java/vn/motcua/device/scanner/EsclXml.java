package vn.motcua.device.scanner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An element of a scanner's XML, read by local names: scanners differ in their prefixes. */
record EsclXml(Element element) {
    /** Set up once, for that takes longer than to read a scanner's answer; only read afterwards. */
    private static final DocumentBuilderFactory READERS = readers();

    /**
     * @throws IOException if it is not XML, or XML with a document type, which no scanner needs
     */
    static EsclXml parse(byte[] body) throws IOException {
        try {
            var reader = READERS.newDocumentBuilder();
            reader.setErrorHandler(null);
            return new EsclXml(reader.parse(new ByteArrayInputStream(body)).getDocumentElement());
        } catch (SAXException notXml) {
            throw new IOException("the scanner's answer is not XML", notXml);
        } catch (ParserConfigurationException unsafe) {
            throw new IllegalStateException("no safe XML reader in this Java", unsafe);
        }
    }

    private static DocumentBuilderFactory readers() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory;
        } catch (ParserConfigurationException unsafe) {
            throw new IllegalStateException("no safe XML reader in this Java", unsafe);
        }
    }

    List<EsclXml> all(String name) {
        NodeList found = element.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> new EsclXml((Element) found.item(at)))
                .toList();
    }

    Optional<EsclXml> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The trimmed text of the first element of that name below this one; "" if there is none. */
    String text(String name) {
        return first(name).map(found -> found.element.getTextContent().trim()).orElse("");
    }

    boolean is(String text) {
        return element.getTextContent().trim().equals(text);
    }

    /** The number in the first element of that name, or what stands in for it. */
    int number(String name, int absent) {
        String text = text(name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : absent;
    }
}
