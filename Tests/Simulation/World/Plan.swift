internal import NIOCore
internal import PlatformEngine
internal import PlatformGateway

/// What one run stresses: who lives in its world, how small its limits are and which faults it knows.
///
/// All of it follows from the seed, and each seed leaves some faults out, so that no fault hides another.
package struct Plan: Sendable {
    /// How often each fault comes, in thousandths of the occasions for it.
    struct Rates: Sendable {
        var cuts = 0
        var stalls = 0
        var blackHoles = 0
        var badBytes = 0
        var deaths = 0
        var deathsInWrites = 0
        var powerLoss = false
        var failedWrites = 0
        var failedReads = 0
        var failedOpens = 0
        var frozenWorkers = 0
        var clockJumps = 0
        var fullDisks = 0
        var revocations = 0
        var rotations = 0
        var dismissals = 0
    }

    package let seed: UInt64
    package var stepCount: Int
    var tenantCount: Int
    var userCount: Int
    var deviceCount: Int
    var groupCount: Int
    var loopCount: Int
    var openCountMax: Int
    var policy: EnginePolicy
    /// How much loops do for links in a row.
    var pace: LinkPace
    /// Bytes a socket takes before it is full.
    var socketBytes: Int
    var usesJSON: Bool
    /// Whether people change settings all the time.
    var changesSettings: Bool
    /// Whether something is said to all now and then.
    var broadcasts: Bool
    /// Whether messages take key-values.
    var expands: Bool
    /// Whether some words must not be said.
    var minds: Bool
    /// Whether groups are hosted ones, and muted now and then.
    var hosts: Bool
    /// Whether apps have callbacks, by which their servers are told of messages.
    var listens: Bool
    var rates: Rates

    package init(seed: UInt64, stepCount: Int = 4_000) {
        let dice = Dice(seed: seed &* 0x9E37_79B9 &+ 0x5157)
        self.seed = seed
        self.stepCount = stepCount
        tenantCount = dice.within(1...3)
        userCount = dice.within(2...4)
        deviceCount = dice.within(1...2)
        groupCount = dice.within(1...2)
        loopCount = dice.within(1...2)
        openCountMax = dice.coin() ? dice.within(1...tenantCount) : tenantCount + 4
        socketBytes = dice.coin() ? dice.within(200...2_000) : 64 * 1_024
        usesJSON = dice.permille(250)
        policy = Self.policy(dice)
        rates = Self.rates(dice)
        let later = Dice(seed: seed &* 0x6C62_272E &+ 0x5345)
        changesSettings = later.coin()
        broadcasts = later.coin()
        expands = later.coin()
        minds = later.coin()
        hosts = later.coin()
        listens = Dice(seed: seed &* 0x1656_67B1 &+ 0x4C69).coin()
        pace = Self.pace(Dice(seed: seed &* 0x2545_F491 &+ 0x4F6C))
    }

    /// Loops that stop and go on in every way; they have dice of their own, so that seeds mean what they did.
    private static func pace(_ dice: Dice) -> LinkPace {
        var pace = LinkPace()
        pace.breath = .nanoseconds(1)
        if dice.coin() { return pace }
        pace.sliceSteps = dice.within(1...40)
        pace.turnSteps = dice.within(1...80)
        pace.aloneSteps = dice.within(1...80)
        pace.gatherSteps = dice.within(1...200)
        return pace
    }

    private static func policy(_ dice: Dice) -> EnginePolicy {
        var policy = EnginePolicy()
        policy.seesHistoryBeforeJoining = dice.coin()
        policy.checkpointEntryCount = dice.one(of: [6, 40, 65_536]) ?? 40
        policy.commitCountMax = dice.one(of: [1, 3, 512]) ?? 3
        policy.accountCountMax = dice.one(of: [2, 50_000]) ?? 2
        policy.conversationCountMax = dice.one(of: [2, 200_000]) ?? 2
        policy.differencePlacesMax = dice.one(of: [8, 1_000]) ?? 8
        policy.syncCommitScanMax = dice.one(of: [0, 20_000]) ?? 0
        policy.waitingCountMax = dice.one(of: [6, 16_384]) ?? 6
        policy.fewConversationsMax = dice.one(of: [1, 64]) ?? 1
        policy.listRowCountMax = dice.one(of: [4, 65_536]) ?? 4
        policy.readsAtOnceMax = dice.one(of: [1, 4]) ?? 1
        policy.commitRecordDays = dice.one(of: [0, 30]) ?? 0
        return policy
    }

    private static func rates(_ dice: Dice) -> Rates {
        func rate(_ most: Int) -> Int { dice.coin() ? dice.within(1...most) : 0 }
        var rates = Rates()
        rates.cuts = rate(900)
        rates.stalls = rate(700)
        rates.blackHoles = rate(400)
        rates.badBytes = rate(300)
        rates.deaths = rate(400)
        rates.deathsInWrites = rate(15)
        rates.powerLoss = dice.coin()
        rates.failedWrites = rate(20)
        rates.failedReads = dice.permille(300) ? dice.within(1...3) : 0
        rates.failedOpens = rate(100)
        rates.frozenWorkers = rate(600)
        rates.clockJumps = rate(400)
        rates.fullDisks = rate(400)
        rates.revocations = rate(900)
        rates.rotations = rate(300)
        rates.dismissals = rate(1_000)
        return rates
    }
}
