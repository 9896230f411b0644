/// What a walk through a tenant's data counted and found wrong.
package struct TenantFindings: Hashable, Sendable {
    /// Sentences kept; further ones are only counted.
    package static let sentenceCountMax = 200

    package var users = 0
    package var conversations = 0
    package var messages = 0
    package var changes = 0
    package var mailboxEntries = 0
    package var memberships = 0
    /// How many things are wrong.
    package private(set) var wrongCount = 0
    /// What is wrong, as far as it is kept.
    package private(set) var sentences: [String] = []

    package init() {}

    package var isSound: Bool { wrongCount == 0 }

    mutating func note(_ sentence: @autoclosure () -> String) {
        wrongCount += 1
        if sentences.count < Self.sentenceCountMax { sentences.append(sentence()) }
    }

    mutating func require(_ holds: Bool, _ sentence: @autoclosure () -> String) {
        if !holds { note(sentence()) }
    }
}
