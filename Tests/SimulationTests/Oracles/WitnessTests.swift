internal import PlatformCore
internal import PlatformEngine
internal import Testing

@testable internal import Simulation

/// The witness tells the chronicle in which order commands took effect.
struct `The witness` {
    private let tenant = TenantNumber(rawValue: 1)
    private let witness = Witness()

    /// Seed 277 blacklisted the sender in a commit of its own, right behind the one that said the message.
    @Test func `puts an answer that names no change behind the commits before its own`() {
        deliver(.changed(Changed(seq: .zero, place: .zero, lsn: LSN(rawValue: 143))), requestID: 1)
        deliver(.done, requestID: 2)
        #expect(order == [143, 143])
    }

    @Test func `puts an answer that tells of an older change behind the last`() {
        deliver(.changed(Changed(seq: .zero, place: .zero, lsn: LSN(rawValue: 9))), requestID: 1)
        deliver(.changed(Changed(seq: .zero, place: .zero, lsn: LSN(rawValue: 4))), requestID: 2)
        #expect(order == [9, 9])
    }

    @Test func `counts anew when the process has died`() {
        deliver(.changed(Changed(seq: .zero, place: .zero, lsn: LSN(rawValue: 9))), requestID: 1)
        witness.forgetWaiting()
        deliver(.changed(Changed(seq: .zero, place: .zero, lsn: LSN(rawValue: 4))), requestID: 2)
        #expect(order == [9, 4])
    }

    /// One commit that answers one request.
    private func deliver(_ answer: Answer, requestID: UInt32) {
        let link = LinkAddress(loop: 0, link: 1)
        let effects = [Effect.answer(link, requestID: requestID, .success(answer))]
        witness.delivered(EffectBatch(tenant: tenant, lsn: answer.lsn ?? .zero, effects: effects))
    }

    private var order: [UInt64] {
        witness.take().map { sighting in
            if case .answered(_, _, _, let lsn) = sighting { lsn.rawValue } else { 0 }
        }
    }
}
