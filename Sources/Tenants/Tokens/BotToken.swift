internal import Crypto
package import PlatformCore

/// What a bot logs in with as Telegram's bots do: its account's number, a colon, and a secret of 208 random bits.
package enum BotToken {
    private static let secretLength = 35
    private static let bytesMax = 64

    /// A new token's text, which nobody can ask for again, and what is kept of it.
    package static func make(
        for account: AccountNumber,
        using generator: inout some RandomNumberGenerator
    ) -> (text: String, hash: [UInt8]) {
        let text = "\(account.rawValue):\(randomLettersAndDigits(secretLength, using: &generator))"
        return (text, hash(text))
    }

    /// Whose a presented token would be, and what must be kept there for it to be genuine; `nil` for other text.
    package static func read(_ text: String) -> (account: AccountNumber, hash: [UInt8])? {
        guard text.utf8.count <= bytesMax, let colon = text.firstIndex(of: ":"),
            let number = UInt32(text[..<colon]), number > 0, text[colon...].utf8.count == secretLength + 1
        else { return nil }
        return (AccountNumber(rawValue: number), hash(text))
    }

    private static func hash(_ text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }
}
