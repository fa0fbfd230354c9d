package vn.motcua.province.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.help.HelpStep;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.province.connect.Flaw;
import vn.motcua.province.news.Complaint;

/** Whatever can be said on a page has its words. */
class WordsTest {
    private final Words words = new Words();

    @Test
    void every_case_has_its_words() {
        List<String> keys = new ArrayList<>();
        keys.addAll(named("complaint.", Complaint.values()));
        keys.addAll(named("help-step.", HelpStep.values()));
        keys.addAll(named("flaw.", Flaw.values()));
        keys.addAll(named("fault.", DeviceFault.values()));
        keys.addAll(named("role.", DeviceRole.values()));
        keys.addAll(named("publication.", AlertLevel.values()));
        for (Class<?> status : DeviceStatus.class.getPermittedSubclasses()) {
            keys.add("device." + status.getSimpleName());
        }

        assertThat(keys).allMatch(words::has);
    }

    @Test
    void a_place_for_text_takes_no_markup_and_no_other_place() {
        Template layout = Template.read("layout.html");

        assertThat(layout.fill("notice", Map.of("words", "<b a='1'>\"&{{x}}$1\\")))
                .contains("&lt;b a=&#39;1&#39;&gt;&quot;&amp;{{x}}$1\\");
    }

    private static List<String> named(String prefix, Enum<?>[] cases) {
        return Stream.of(cases).map(one -> prefix + one.name()).toList();
    }
}
