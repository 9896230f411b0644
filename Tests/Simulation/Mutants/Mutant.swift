/// The bugs that can be planted: mistakes that servers like this one have really made.
///
/// Each is made at a seam from outside (the disk, the sink of effects, the way to the engines, a socket), so that none can
/// ever be shipped.
package enum Mutant: String, CaseIterable, Sendable {
    case ackBeforeSync
    case commitLost
    case tornWrite
    case failedOpenDamages
    case sendWindowForgotten
    case sendKeyForgotten
    case clientIDIgnored
    case placeLeftOut
    case hiddenLeftOut
    case timeRunsBack
    case answersSwapped
    case mailPushDropped
    case groupPushDropped
    case catchUpSkips
    case intervalOffByOne
    case directedToEveryone
    case hiddenPushed
    case blacklistForgotten
    case recallStaysUnread
    case readMarkLost
    case tenantsMixedUp
    case rubbishTaken
    case commitRecordLost
    case revokedLinkLives
    case tokenTimeIgnored
    case rotationUnheard
    case settingsPushDropped
    case broadcastForgotten
    case wordsForgotten
    case rightsForgotten
    case eventLeftOut
    case placeTooFar
    case placeForgotten
    case listenerHoldsUp

    /// Within so many seeds each of them is found; most are by the first.
    package static let seedCountMax = 20

    /// The clause of the delivery contract that it breaks.
    package var clause: Int {
        switch self {
        case .ackBeforeSync, .commitLost, .tornWrite, .commitRecordLost, .revokedLinkLives, .tokenTimeIgnored,
            .rotationUnheard, .wordsForgotten, .rightsForgotten:
            1
        case .sendWindowForgotten, .sendKeyForgotten, .clientIDIgnored, .broadcastForgotten: 2
        case .placeLeftOut, .hiddenLeftOut, .answersSwapped: 3
        case .timeRunsBack: 4
        case .mailPushDropped, .groupPushDropped, .catchUpSkips, .intervalOffByOne, .directedToEveryone, .hiddenPushed,
            .blacklistForgotten, .settingsPushDropped:
            5
        case .recallStaysUnread, .readMarkLost: 6
        case .tenantsMixedUp: 7
        case .rubbishTaken: 8
        case .eventLeftOut, .placeTooFar, .placeForgotten, .listenerHoldsUp: 9
        case .failedOpenDamages: 10
        }
    }

    /// What is wrong, in a sentence.
    package var sentence: String {
        switch self {
        case .ackBeforeSync: "commits are written and not synced"
        case .commitLost: "one commit in a hundred never reaches the disk"
        case .tornWrite: "a death in the middle of a write leaves half of it"
        case .commitRecordLost: "one commit in a hundred leaves no commit record"
        case .revokedLinkLives: "the links of a revoked device are not closed"
        case .tokenTimeIgnored: "when a token was issued is not looked at"
        case .rotationUnheard: "links do not hear that the secret was rotated"
        case .wordsForgotten: "words that must not be said are not saved"
        case .rightsForgotten: "rights in groups are not saved"
        case .sendWindowForgotten: "what devices sent is not saved: forgotten once the tenant was closed"
        case .sendKeyForgotten: "keys of sends are not saved"
        case .broadcastForgotten: "what a user was given of broadcasts is not saved"
        case .clientIDIgnored: "client ids are not looked at"
        case .placeLeftOut: "one mailbox entry in a hundred is not written"
        case .hiddenLeftOut: "a difference leaves hidden places out"
        case .answersSwapped: "two answers of one commit go to each other's request"
        case .timeRunsBack: "one message in fifty is older than the one before it"
        case .mailPushDropped: "one push to a mailbox in fifty is dropped"
        case .groupPushDropped: "one push to a group in fifty is dropped"
        case .settingsPushDropped: "one push of what somebody has set up in ten is dropped"
        case .catchUpSkips: "a page of catching up leaves its last entry out now and then"
        case .intervalOffByOne: "who joins sees one entry too many"
        case .directedToEveryone: "directed messages are for everybody"
        case .hiddenPushed: "pushes to a group do not look at the audience"
        case .blacklistForgotten: "blacklists are not saved"
        case .recallStaysUnread: "unread does not go down when a message is recalled"
        case .readMarkLost: "one change of a membership in thirty is not written"
        case .tenantsMixedUp: "one commit in fifty is pushed to the links of another tenant"
        case .rubbishTaken: "bytes that are no frame are passed over"
        case .eventLeftOut: "a page of events leaves its last one out now and then"
        case .placeTooFar: "a listener's place is stored as far as was read, before it was told"
        case .placeForgotten: "where a listener stands is not saved"
        case .listenerHoldsUp: "questions wait until a listener that is called has answered"
        case .failedOpenDamages: "a database that cannot be opened loses its last message"
        }
    }
}
