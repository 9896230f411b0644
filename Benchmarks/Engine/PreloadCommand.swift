internal import ArgumentParser
internal import BenchmarkSupport
internal import Foundation
internal import PlatformCore
internal import PlatformEngine
internal import Synchronization

/// Fills a tenant's store through its engine, as fast as that goes.
struct PreloadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preload",
        abstract: "Fill a tenant's store with private messages between people who all know each other."
    )

    @Option(help: "The store's folder.")
    var store: String
    @Option(help: "People who all know each other.")
    var people = Town.peopleForTargets
    @Option(help: "Messages in all.")
    var messages = 10_000_000
    @Option(help: "Bytes of each message.")
    var bytes = 128

    func run() throws {
        let rig = try EngineRig(store: store, sink: NobodyListens())
        let accounts = try Population(rig: rig).accounts(people)
        let pool = TextPool()
        let answered = Atomic<Int>(0)
        let failed = Atomic<Int>(0)
        let began = Date()
        for number in 0..<messages {
            let (one, other) = Town.pair(number, of: people)
            let send = Send(
                from: .account(accounts[one]),
                target: .private(Town.person(other)),
                body: MessageBody(objectName: "RC:TxtMsg", content: Array(pool.text(number, byteCount: bytes)))
            )
            let command = Command(
                actor: .server,
                action: .send(send),
                reply: .closure { answer in
                    if case .failure = answer { failed.add(1, ordering: .relaxed) }
                    answered.add(1, ordering: .relaxed)
                }
            )
            while !rig.engine.submit(command) { usleep(500) }
        }
        while answered.load(ordering: .relaxed) < messages { usleep(1_000) }
        rig.close()
        let seconds = Date().timeIntervalSince(began)
        print("preloaded \(messages) messages in \(Int(seconds)) s, \(failed.load(ordering: .relaxed)) failed")
    }
}

/// Nobody is online while a store is filled.
private struct NobodyListens: EffectSink {
    func deliver(_ batch: EffectBatch) {}
}
