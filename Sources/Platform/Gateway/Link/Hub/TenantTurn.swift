internal import DequeModule
internal import NIOCore
internal import PlatformEngine

/// What is to be done for one tenant's links on an event loop, in the order in which it is done.
///
/// What waits is given to the links; then they are flushed, those that were given much at once; then those are read
/// again that had to wait. It can stop between any two steps and go on later: within the tenant the order stays.
final class TenantTurn {
    /// Effects that may wait, and the memory that they hold; beyond it the links are given only what they cannot catch up
    /// on.
    static let effectCountMax = 1 << 16
    static let byteCountMax = 16 << 20

    /// The next thing to do.
    enum Step {
        case go(on: Giving)
        case take(LinkMail)
        case flush(LinkConnection)
        /// Everything given so far is with the sockets.
        case note(acceptedAt: [UInt64])
        case resume(LinkConnection, LinkPauses)
    }

    private var mail: Deque<LinkMail> = []
    /// The commit that is being given out.
    private var giving: Giving?
    private var touched: Deque<LinkConnection> = []
    private var resumed: Deque<(link: LinkConnection, reason: LinkPauses)> = []
    /// When the oldest command behind each commit was taken that is being given out.
    private var accepted: [UInt64] = []
    private var isGiving = true

    /// Effects that wait.
    private(set) var effectCount = 0
    private var byteCount = 0
    /// Steps it may still take in its slices; negative when the last one took too many.
    var credit = 0
    /// Steps of frames that were given and not flushed.
    var gathered = 0

    func append(_ item: LinkMail) {
        mail.append(item)
    }

    /// Takes a commit, trimmed if too much waits.
    func append(_ batch: EffectBatch, isTrimmed: Bool = false) {
        let hasRoom =
            effectCount + batch.effects.count <= Self.effectCountMax && byteCount + batch.byteCount <= Self.byteCountMax
        let kept = hasRoom ? batch : batch.trimmed
        effectCount += kept.effects.count
        byteCount += kept.byteCount
        mail.append(.batch(kept, isTrimmed: isTrimmed || !hasRoom))
    }

    func flushLater(_ link: LinkConnection) {
        touched.append(link)
    }

    func resumeLater(_ link: LinkConnection, _ reason: LinkPauses) {
        resumed.append((link, reason))
    }

    /// Keeps a commit that was not given out to its end.
    func goOnLater(with giving: Giving) {
        self.giving = giving
    }

    /// A commit was given out.
    func gave(_ batch: EffectBatch) {
        effectCount -= batch.effects.count
        byteCount -= batch.byteCount
        if batch.acceptedAt > 0 { accepted.append(batch.acceptedAt) }
    }

    /// `nil` when nothing is left.
    func next(gatherSteps: Int) -> Step? {
        if isGiving {
            if gathered < gatherSteps, let step = nextToGive() { return step }
            isGiving = false
        }
        if let link = touched.popFirst() { return .flush(link) }
        gathered = 0
        if !accepted.isEmpty {
            defer { accepted.removeAll(keepingCapacity: true) }
            return .note(acceptedAt: accepted)
        }
        if let (link, reason) = resumed.popFirst() { return .resume(link, reason) }
        isGiving = true
        return nextToGive()
    }

    private func nextToGive() -> Step? {
        if let giving {
            self.giving = nil
            return .go(on: giving)
        }
        return mail.popFirst().map(Step.take)
    }
}
