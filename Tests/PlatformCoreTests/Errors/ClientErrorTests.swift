internal import PlatformCore
internal import Testing

@Suite struct ClientErrorTests {
    @Test func `ours start at 41000, and every number and name is there once`() {
        let codes = ClientError.Code.allCases
        #expect(Set(codes.map(\.rawValue)).count == codes.count)
        #expect(Set(codes.map { "\($0)" }).count == codes.count)
        let vendors: Set<UInt32> = [
            405, 407, 20604, 20115, 20109, 21501, 22406, 22408, 23406, 23408, 23409, 23410, 25101, 25417, 25460,
        ]
        for code in codes where !vendors.contains(code.rawValue) {
            #expect((41_000...41_299).contains(code.rawValue), "\(code)")
        }
    }

    @Test func `only what may pass by itself may be retried`() {
        #expect(ClientError.Code.busy.mayBeRetried)
        #expect(ClientError.Code.outcomeUnknown.mayBeRetried)
        #expect(!ClientError.Code.malformed.mayBeRetried)
        #expect(!ClientError.Code.idReused.mayBeRetried)
    }

    @Test func `an error says its number, name and sentence`() {
        let error = ClientError(.groupFull, "a group has at most 3 members")
        #expect(error.description == "41007 groupFull: a group has at most 3 members")
    }

    @Test func `event names are versioned and there once`() {
        let names = EventName.allCases.map(\.rawValue)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.hasPrefix("im.") && $0.hasSuffix(".v1") })
    }
}
