import PlatformCore
import Testing

@testable import PlatformGateway

struct `Times in text` {
    @Test(
        arguments: [
            (0, "1970-01-01 08:00:00"), (1_700_000_000_000, "2023-11-15 06:13:20"),
            (1_709_222_399_999, "2024-02-29 23:59:59"), (1_709_222_400_000, "2024-03-01 00:00:00"),
            (951_753_600_000, "2000-02-29 00:00:00"), (-28_800_001, "1969-12-31 23:59:59"),
            (4_107_513_599_000, "2100-02-28 23:59:59"), (4_107_513_600_000, "2100-03-01 00:00:00"),
            (1_735_660_799_000, "2024-12-31 23:59:59"),
        ] as [(Int64, String)]
    )
    func `are Beijing's`(time: Int64, text: String) {
        #expect(ClockText().text(of: Timestamp(rawValue: time)) == text)
    }

    @Test func `times of day are read back as they are written`() {
        for second in [0, 59, 3_600, 43_261, 86_399] as [UInt32] {
            #expect(ClockText.secondOfDay(ClockText.text(ofSecond: second)) == second)
        }
        #expect(ClockText.text(ofSecond: 86_399) == "23:59:59")
        for text in ["", "1", "24:00:00", "00:60:00", "00:00:60", "1:2", "-1:00:00", "001:00:00", "a:b:c", "1:2:3:4"] {
            #expect(ClockText.secondOfDay(text) == nil, "\(text)")
        }
    }
}
