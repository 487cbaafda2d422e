package id.pendopo.licensing.business;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.testkit.json.TwoJacksons;
import org.junit.jupiter.api.Test;

/** The same JSON over Jackson 2 and 3, and back to an equal value. */
class BusinessJsonTest {

    private static String survives(Object value) {
        return TwoJacksons.survives(value, value.getClass());
    }

    @Test
    void actors_survive_json() {
        survives(Businesses.individual());
        survives(Businesses.company()
                .withForeignInvestment(true)
                .with(Businesses.attorney(Businesses.TODAY, Businesses.TODAY)));
    }

    @Test
    void activities_survive_json() {
        survives(Businesses.stall());
        assertThat(survives(Businesses.shop())).isEqualTo("""
                        {"kbli":{"digits":"47111","edition":"KBLI_2020"},"description":"Minimarket",\
                        "location":{"region":"32.73.01.1001",\
                        "locality":{"village":"Contoh","district":"Contoh Kidul","postalCode":"40111"},\
                        "address":{"street":"Jalan Contoh Nomor 1","rt":"01","rw":"02","point":"-6.917464,107.619123"},\
                        "premises":{"landSquareMetres":120,"buildingSquareMetres":90,"landStatus":"RENTED","kkpr":"KKPR-1"}},\
                        "capital":{"own":600000000,"loan":150000000,"paidUp":250000000,"land":200000000,\
                        "building":100000000,"turnover":900000000,"assets":800000000,"liabilities":150000000}}""");
    }

    @Test
    void codes_and_limits_survive_json() {
        assertThat(survives(KbliCode.of(KbliEdition.KBLI_2020, "47111")))
                .isEqualTo("{\"edition\":\"KBLI_2020\",\"digits\":\"47111\"}");
        assertThat(survives(Businesses.BY_CAPITAL))
                .isEqualTo("{\"micro\":1000000000,\"small\":5000000000,\"medium\":10000000000}");
    }
}
