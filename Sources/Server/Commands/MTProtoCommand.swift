internal import ArgumentParser
internal import MTProtoCrypto

/// What Telegram clients have to know of this server: `echoim mtproto …`.
struct MTProtoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mtproto",
        abstract: "What Telegram clients have to know of this server.",
        subcommands: [PrintServerKey.self]
    )
}

/// Prints the public key that is built into clients: `echoim mtproto key`.
struct PrintServerKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Print the server's public RSA key and its fingerprint; the key is made where there is none."
    )

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        let key = try await ServerKeyFile(dataFolder: options.load().data).open()
        print(key.publicPEM, terminator: key.publicPEM.hasSuffix("\n") ? "" : "\n")
        print("fingerprint \(key.fingerprint)")
    }
}
