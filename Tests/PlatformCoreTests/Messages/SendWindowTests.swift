internal import PlatformCore
internal import TestSupport
internal import Testing

@Suite struct SendWindowTests {
    private func send(_ clientID: UInt32) -> SendWindow.Send {
        SendWindow.Send(
            clientID: clientID,
            conversation: ConversationNumber(rawValue: 1),
            seq: Place(rawValue: clientID)
        )
    }

    @Test func `an empty window starts at one`() {
        #expect(SendWindow().nextClientID == 1)
        #expect(SendWindow().lookup(1) == .new)
        #expect(SendWindow().lookup(0) == .tooOld)
    }

    @Test func `what took effect is found, what did not is new, what was forgotten cannot be told`() {
        var window = SendWindow()
        let count = UInt32(Limits.sendWindowCount)
        for id in 1...count + 10 { window.record(send(id * 2)) }
        #expect(window.lookup(2 * count) == .sent(send(2 * count)))
        #expect(window.lookup(22) == .sent(send(22)))
        #expect(window.lookup(20) == .tooOld)
        #expect(window.lookup(21) == .tooOld)
        #expect(window.lookup(23) == .new)
        #expect(window.nextClientID == 2 * count + 21)
        #expect(window.sends.count == Limits.sendWindowCount)
    }

    @Test func `a send refused as busy may come again after later ones took effect`() {
        var window = SendWindow(sends: [send(1), send(3)])
        #expect(window.lookup(2) == .new)
        window.record(send(2))
        #expect(window.lookup(2) == .sent(send(2)))
        #expect(window.sends.map(\.clientID) == [1, 2, 3])
        #expect(window.nextClientID == 4)
    }

    @Test func `the last id of all has no successor and does no harm`() {
        let window = SendWindow(sends: [send(.max)])
        #expect(window.nextClientID == .max)
        #expect(window.lookup(.max) == .sent(send(.max)))
    }

    /// Method: random ids against a dictionary and the rule that the last 256 are remembered.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `a window agrees with a plain list`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var window = SendWindow()
        var kept: [UInt32] = []
        var wasForgotten = false
        for _ in 0..<2_000 {
            let id = max(1, (kept.last ?? 0) &+ UInt32.random(in: 0...20, using: &random) &- 12)
            guard id < 1 << 30 else { continue }
            let isKnown = kept.contains(id)
            let expected: SendWindow.Lookup =
                isKnown ? .sent(send(id)) : kept.count == Limits.sendWindowCount && id < kept[0] ? .tooOld : .new
            #expect(window.lookup(id) == expected, "seed \(seed), id \(id)")
            guard expected == .new else { continue }
            window.record(send(id))
            kept = (kept + [id]).sorted()
            if kept.count > Limits.sendWindowCount {
                kept.removeFirst()
                wasForgotten = true
            }
            #expect(window.sends.map(\.clientID) == kept, "seed \(seed)")
            #expect(window == SendWindow(sends: kept.map { send($0) }))
        }
        #expect(wasForgotten)
    }
}
