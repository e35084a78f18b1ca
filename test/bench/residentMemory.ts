import { readdirSync, readFileSync } from 'node:fs'

const KIB = 1024

/** Bytes of memory a process and its descendants hold now; 0 where the system does not say. */
export function residentMemory(pid: number): number {
  const children = childrenOf()
  const sum = (process: number): number =>
    residentOf(process) +
    (children.get(process) ?? []).reduce((total, child) => total + sum(child), 0)
  return sum(pid)
}

function residentOf(pid: number): number {
  const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1]
  return Number(kibibytes ?? 0) * KIB
}

function childrenOf(): Map<number, number[]> {
  const children = new Map<number, number[]>()
  for (const name of processes()) {
    // The name of the program stands in brackets and may hold anything; the parent follows.
    const parent = Number(/\) \S (\d+) /.exec(read(`/proc/${name}/stat`))?.[1] ?? 0)
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  return children
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // It has ended meanwhile, or this is no Linux.
    return ''
  }
}
