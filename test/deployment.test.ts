/** What an operator installs: container files under their linters, units and proxy by their promises, licences up to date. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { licencesDocument } from "../scripts/licences.ts";

const ROOT = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(resolve(ROOT, path), "utf8");
const bin = (name: string) => resolve(ROOT, "node_modules/.bin", name);

describe("container", () => {
  it("the Dockerfile passes dockerfilelint, and runs as an ordinary user", () => {
    const out = execFileSync(bin("dockerfilelint"), ["--output", "json", "Dockerfile"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    const report: { totalIssues: number } = JSON.parse(out);
    expect(report.totalIssues, out).toBe(0);
    expect(read("Dockerfile")).toMatch(/^USER node$/m);
  });
  it("the compose file passes dclint, read-only and without capabilities", () => {
    const out = execFileSync(bin("dclint"), ["--formatter", "json", "compose.yaml"], { cwd: ROOT, encoding: "utf8" });
    const reports: { errorCount: number; warningCount: number }[] = JSON.parse(out);
    expect(
      reports.every((one) => one.errorCount === 0 && one.warningCount === 0),
      out,
    ).toBe(true);
    expect(read("compose.yaml")).toMatch(/read_only: true[\s\S]*no-new-privileges:true/);
  });
});

describe("proxy and units", () => {
  it("nginx's log holds the path without the query", () => {
    const conf = read("deploy/nginx.conf");
    const format = /log_format redress ([^;]*);/.exec(conf)?.[1] ?? "";
    expect(format).toContain("$uri");
    expect(format).not.toMatch(/\$request\b|\$request_uri|\$args|\$query_string|\$http_referer/);
    for (const [, name] of conf.matchAll(/access_log \S+ (\w+);/g)) expect(name).toBe("redress");
  });
  it("nginx never stores pasted letters", () => {
    expect(read("deploy/nginx.conf")).toMatch(
      /location = \/api\/v1\/check-references \{[^}]*proxy_cache off;[^}]*proxy_request_buffering off;/,
    );
  });
  it("the service runs as a user of its own on a read-only system", () => {
    const unit = read("deploy/redress.service");
    for (const line of ["User=redress", "ProtectSystem=strict", "NoNewPrivileges=true", "StateDirectory=redress"])
      expect(unit).toContain(line);
  });
  const analyser = "/usr/bin/systemd-analyze";
  it.skipIf(!existsSync(analyser))("the timer's times can be read", () => {
    const on = /^OnCalendar=(.+)$/m.exec(read("deploy/redress-crawl.timer"))?.[1] ?? "";
    expect(execFileSync(analyser, ["calendar", on], { encoding: "utf8" })).toContain("Normalized form");
  });
});

describe("docs/licences.md", () => {
  it("is what scripts/licences.ts makes of the lockfile", () => {
    expect(read("docs/licences.md")).toBe(licencesDocument(read("package-lock.json")));
  });
  it("names a licence for every package, and none that binds what is linked to it", () => {
    const rows = read("docs/licences.md")
      .split("\n")
      .filter((line) => line.startsWith("| "));
    expect(rows.filter((line) => /not stated/.test(line))).toEqual([]);
    expect(rows.filter((line) => /\bA?GPL-/.test(line) && !/ OR /.test(line))).toEqual([]);
  });
});
