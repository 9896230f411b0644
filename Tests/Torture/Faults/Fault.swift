import Foundation
import NIOCore
import PlatformVerifying

/// One thing that goes wrong, and well again before the next.
enum Fault: String, CaseIterable, Sendable {
    /// The process ends at once and starts again.
    case kill
    /// The process stands still for a while.
    case stop
    /// Connections end without a word.
    case cut
    /// Every byte takes long.
    case delay
    /// A tenant gets another secret: tokens end, signatures have a grace.
    case rotate
    /// A device is revoked by another of its user.
    case revoke
    /// The disk is nearly full, or quite.
    case disk
    /// The machine loses its power: what was not synced is gone.
    case power

    /// Answers whether it came about.
    func bringAbout(on stage: Stage, _ dice: inout Dice) async throws -> Bool {
        stage.note(rawValue)
        switch self {
        case .kill: try await Self.kill(stage, &dice)
        case .stop: try await Self.stop(stage, &dice)
        case .cut:
            let share = Int.random(in: 1...3, using: &dice)
            stage.proxy.cut { dice.oneIn(share) }
            stage.telegramProxy.cut { dice.oneIn(share) }
        case .delay:
            let proxies = [stage.proxy, stage.telegramProxy]
            let time = TimeAmount.milliseconds(.random(in: 20...600, using: &dice))
            for proxy in proxies { proxy.delay(by: time) }
            try await pause(.milliseconds(.random(in: 300...2_000, using: &dice)))
            for proxy in proxies { proxy.delay(by: .zero) }
        case .rotate:
            let app = stage.apps[Int.random(in: 0..<stage.apps.count, using: &dice)]
            try stage.rotate(app, graceSeconds: 60)
        case .revoke:
            let devices = stage.workload.allDevices
            let device = devices[Int.random(in: 0..<devices.count, using: &dice)]
            return await device.revoke("d\(Int.random(in: 0...1, using: &dice))")
        case .disk: try await Self.fill(stage, &dice)
        case .power: try await Self.losePower(stage, &dice)
        }
        return true
    }

    private static func kill(_ stage: Stage, _ dice: inout Dice) async throws {
        stage.server.send(SIGKILL)
        let status = try await stage.server.waitForExit()
        guard status == -SIGKILL else {
            throw TortureFailure("the server had ended by itself with \(status): \(stage.server.lastWords)")
        }
        if dice.oneIn(2) { try await pause(.milliseconds(.random(in: 0...200, using: &dice))) }
        try await stage.startAgain()
    }

    private static func stop(_ stage: Stage, _ dice: inout Dice) async throws {
        stage.server.send(SIGSTOP)
        try await pause(.milliseconds(.random(in: 100...2_000, using: &dice)))
        stage.server.send(SIGCONT)
    }

    private static func fill(_ stage: Stage, _ dice: inout Dice) async throws {
        try stage.disk.fill(leaving: dice.oneIn(2) ? 0 : 200 << 20)
        try await pause(.milliseconds(.random(in: 500...2_500, using: &dice)))
        // Now and then it ends while there is no room to start again.
        if dice.oneIn(3) {
            stage.server.send(SIGKILL)
            _ = try await stage.server.waitForExit()
            stage.disk.clear()
            try await stage.startAgain()
        }
        stage.disk.clear()
    }

    private static func losePower(_ stage: Stage, _ dice: inout Dice) async throws {
        // The preload library drops what was never synced, then ends the process.
        stage.server.send(SIGUSR2)
        let status = try await stage.server.waitForExit()
        guard status == -SIGKILL else {
            throw TortureFailure("the server had ended by itself with \(status): \(stage.server.lastWords)")
        }
        try await stage.disk.waitUntilCutBack()
        try await stage.startAgain()
    }
}

private func pause(_ time: Duration) async throws {
    try await Task.sleep(for: time)
}
