package vn.motcua.local.application;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Where within the question for an address somebody is; each step but the last needs no typing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface AddressStep {

    /** What is known of it is shown, and whether it holds today is asked. */
    record Known() implements AddressStep {}

    /** Here, elsewhere in this province, or in another. */
    record Near() implements AddressStep {}

    /** All provinces, in groups. */
    record ProvinceGroups() implements AddressStep {}

    /**
     * @param group from 0
     */
    record Provinces(int group) implements AddressStep {}

    /** A few letters of the commune's name. */
    record Typing(String province) implements AddressStep {}

    /** The communes that fit the letters. */
    record Found(String province, String typed) implements AddressStep {}

    /** Village, street, number. */
    record Detail(String commune) implements AddressStep {}
}
