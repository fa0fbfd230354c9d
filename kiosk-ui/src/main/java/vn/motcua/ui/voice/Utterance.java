package vn.motcua.ui.voice;

import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.screen.Language;

/**
 * Words for a voice.
 *
 * @param words as they are spoken, no digits and no short forms
 * @param rate 1 to 7, as in {@link vn.motcua.contract.screen.SpeechSettings}
 */
public record Utterance(String words, Language language, Region region, int rate) {}
