import Tenants
import Testing

@Suite struct ObjectNameTests {
    @Test func `names are read as they are written, and nothing else is`() {
        let name = ObjectName(high: 1, low: .max)
        #expect(name.text == "0000000000000001ffffffffffffffff")
        #expect(ObjectName(name.text) == name)
        for text in ["", "../../etc/passwd", name.text.uppercased(), name.text + "0", "+" + name.text.dropFirst()] {
            #expect(ObjectName(text) == nil, "\(text)")
        }
    }
}
