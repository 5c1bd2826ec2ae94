import { Component } from '@angular/core';
import { maWidgets } from 'ma-widgets/types/angular';

@Component({
  selector: 'app-wrong',
  imports: [maWidgets],
  template: `
    <!-- wrong: TS2322 -->
    <ma-career-path [steps]="5" />
    <!-- wrong: TS2322 -->
    <ma-career-path theme="blue" />
    <!-- wrong: NG8002 -->
    <ma-career-path [duties]="[]" />
    <!-- wrong: TS2322 -->
    <ma-duty-checklist readonly="no" />
    <!-- wrong: TS2339 -->
    <ma-duty-checklist (ma-duty-change)="follow($event.detail.option)" />
    <!-- wrong: NG8001 -->
    <ma-career-ladder />
  `,
})
export class WrongComponent {
  follow(id: string | undefined): void {
    console.log(id);
  }
}
